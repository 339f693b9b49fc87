import { useWords } from '../text.tsx';
import { Part, type Outcome } from './Part.tsx';

/** Access that the reader gave: to a host with its subdomains, or to all sites. */
export interface Grant {
  readonly host: string | undefined;
  /** As the browser spells them. */
  readonly origins: readonly string[];
}

interface AccessPartProps {
  grants: readonly Grant[];
  outcome: Outcome | undefined;
  onRevoke: (grant: Grant) => void;
  onAllowAll: () => void;
  onOpenWelcome: () => void;
}

/** Where the browser lets Newsgloss read, and the ways to widen that and to take it back. */
export function AccessPart({ grants, outcome, onRevoke, onAllowAll, onOpenWelcome }: AccessPartProps) {
  const { text } = useWords();
  return (
    <Part heading="optionsAccess" name="access" outcome={outcome}>
      <p class="switch-explanation">{text('accessHow')}</p>
      {grants.length === 0 && <p class="empty">{text('accessNone')}</p>}
      <ul class="grants">
        {grants.map((grant) => {
          const name = grant.host ?? text('accessAll');
          return (
            <li key={name} class="grant">
              <span>{name}</span>
              <button
                type="button"
                class="button button-small"
                aria-label={text('revokeOf', [name])}
                onClick={() => onRevoke(grant)}
              >
                {text('revoke')}
              </button>
            </li>
          );
        })}
      </ul>
      <div class="buttons">
        {grants.every(({ host }) => host !== undefined) && (
          <button type="button" class="button" onClick={onAllowAll}>
            {text('chooseAll')}
          </button>
        )}
        <button type="button" class="button" onClick={onOpenWelcome}>
          {text('chooseWhere')}
        </button>
      </div>
    </Part>
  );
}
