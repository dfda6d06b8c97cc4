/** The same grid as most sites have it still: pinned cells and the others in containers of their own. */
import { AllCommunityModule, createGrid, ModuleRegistry } from 'ag-grid-before';
import { options } from '../ag-grid/options.ts';
import { box, type ShownInvoice } from '../shown.ts';

ModuleRegistry.registerModules([AllCommunityModule]);
box().style.height = '560px';
createGrid<ShownInvoice>(box(), options);
