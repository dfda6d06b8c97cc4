import type { TemplateId } from '../../../domain/template-id.ts';
import { stageName } from './stages.ts';

/** A text of the catalogue as a noun: "Second reminder". */
export const templateName: Readonly<Record<TemplateId, string>> = {
  'pre-due': stageName['pre-due'],
  'due-today': 'Due today',
  first: stageName.first,
  second: stageName.second,
  final: stageName.final,
  'broken-promise': 'Promise not kept',
  'call-script': 'Call script',
};
