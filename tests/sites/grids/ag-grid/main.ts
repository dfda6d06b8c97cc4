/** Rows and columns drawn as they are scrolled to; cells side by side in one row, whether they scroll or not. */
import { AllCommunityModule, createGrid, ModuleRegistry } from 'ag-grid-community';
import { box, type ShownInvoice } from '../shown.ts';
import { options } from './options.ts';

ModuleRegistry.registerModules([AllCommunityModule]);
box().style.height = '560px';
createGrid<ShownInvoice>(box(), options);
