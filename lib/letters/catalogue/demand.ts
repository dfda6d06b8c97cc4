import type { DemandId } from '../../domain/template-id.ts';
import type { Tone } from '../../domain/tone.ts';
import type { TemplateSource } from '../template.ts';

/** A demand in its three tones. They differ in what they say, not in an adverb. */
export type Demand = { readonly [tone in Tone]: TemplateSource };

/** All demands of one language. */
export type Demands = { readonly [id in DemandId]: Demand };
