import type { Outlet } from '../../model/beat.ts';
import type { SourceName } from '../../model/mention.ts';
import type { Span } from '../../model/text.ts';

/** A listed outlet, named. */
export const named = (outlet: Outlet, span: Span, sure: boolean): SourceName => ({
  span,
  name: outlet.name,
  kind: 'outlet',
  listed: outlet.kind,
  sure,
});
