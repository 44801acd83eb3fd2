/**
 * Drags what has been said onto a need, by mouse or finger. The boxes and buttons of the form do the same without it, and are
 * the way by keyboard. What is dropped is sent as the form would send it; the server's page then takes the place of this one.
 */
const edge = 64;
const step = 14;

const says = document.createElement('p');
says.className = 'ds-sr-only';
says.setAttribute('role', 'status');
document.body.append(says);

type Drag = { picks: HTMLElement[]; ghost: HTMLElement; target: HTMLElement | null; pointer: number; x: number; y: number; frame: number };
let drag: Drag | null = null;

const board = () => document.querySelector<HTMLFormElement>('form.sis-board');
const box = (pick: Element) => pick.querySelector<HTMLInputElement>('input[type=checkbox]')!;

function addGrips() {
  for (const holder of document.querySelectorAll('.sis-board .sis-pick__box')) {
    const grip = document.createElement('span');
    grip.className = 'sis-grip';
    grip.setAttribute('aria-hidden', 'true');
    holder.append(grip);
  }
}

/** The one that is taken hold of; with it the marked ones, when it is one of them. */
function taken(pick: HTMLElement): HTMLElement[] {
  return box(pick).checked ? [...document.querySelectorAll<HTMLElement>('.sis-board .sis-pick:has(:checked)')] : [pick];
}

function begin(event: PointerEvent) {
  const grip = (event.target as Element).closest?.('.sis-grip');
  if (!grip || event.button !== 0 || drag) return;
  event.preventDefault();
  const pick = grip.closest<HTMLElement>('.sis-pick')!;
  const picks = taken(pick);
  const ghost = document.createElement('div');
  ghost.className = 'sis-ghost';
  ghost.setAttribute('aria-hidden', 'true');
  ghost.textContent = picks.length > 1 ? `${picks.length} × …` : pick.querySelector('label')!.textContent;
  document.body.append(ghost);
  for (const one of picks) one.classList.add('sis-pick--away');
  drag = { picks, ghost, target: null, pointer: event.pointerId, x: event.clientX, y: event.clientY, frame: requestAnimationFrame(scroll) };
  move(event);
}

function move(event: PointerEvent) {
  if (!drag || event.pointerId !== drag.pointer) return;
  [drag.x, drag.y] = [event.clientX, event.clientY];
  drag.ghost.style.transform = `translate(${drag.x + 12}px, ${drag.y + 12}px)`;
  aim();
}

function aim() {
  const target = document.elementFromPoint(drag!.x, drag!.y)?.closest<HTMLElement>('.sis-needs > li') ?? null;
  if (target === drag!.target) return;
  drag!.target?.classList.remove('sis-drop');
  target?.classList.add('sis-drop');
  drag!.target = target;
}

/** Near the upper and lower edge of the window the page moves under the finger. */
function scroll() {
  if (!drag) return;
  const by = drag.y < edge ? -step : drag.y > innerHeight - edge ? step : 0;
  if (by) {
    scrollBy(0, by);
    aim();
  }
  drag.frame = requestAnimationFrame(scroll);
}

function end(): Drag | null {
  const ended = drag;
  if (ended) {
    cancelAnimationFrame(ended.frame);
    ended.ghost.remove();
    ended.target?.classList.remove('sis-drop');
    for (const one of ended.picks) one.classList.remove('sis-pick--away');
  }
  drag = null;
  return ended;
}

function drop(event: PointerEvent) {
  if (event.pointerId !== drag?.pointer) return;
  const { picks, target } = end()!;
  if (!target) return;
  const button = target.querySelector<HTMLButtonElement>('button[name="Input.To"]')!;
  const title = target.querySelector<HTMLInputElement>('input');
  if (title && !title.value.trim()) {
    for (const pick of picks) box(pick).checked = true;
    title.focus();
    says.textContent = board()!.dataset.name ?? '';
    return;
  }
  lay(picks, button);
}

async function lay(picks: HTMLElement[], button: HTMLButtonElement) {
  const form = board()!;
  const sent = new FormData(form);
  sent.delete('Input.Sources');
  for (const pick of picks) sent.append('Input.Sources', box(pick).value);
  sent.set('Input.To', button.value);
  try {
    const answer = await fetch(form.action, { method: 'POST', body: sent, redirect: 'manual' });
    // A redirect means that it is done: the same page is asked for again, with its search and its message.
    show(await (answer.type === 'opaqueredirect' ? await fetch(location.href) : answer).text());
  } catch {
    for (const pick of document.querySelectorAll('.sis-board .sis-pick')) box(pick).checked = picks.includes(pick as HTMLElement);
    form.requestSubmit(button);
  }
}

function show(html: string) {
  const fresh = new DOMParser().parseFromString(html, 'text/html');
  const place = scrollY;
  document.querySelector('main')!.replaceWith(fresh.querySelector('main')!);
  document.title = fresh.title;
  addGrips();
  scrollTo(0, place);
  says.textContent = document.querySelector('main [role=status], main [role=alert]')?.textContent?.trim() ?? '';
}

addGrips();
document.addEventListener('pointerdown', begin);
document.addEventListener('pointermove', move);
document.addEventListener('pointerup', drop);
document.addEventListener('pointercancel', end);
document.addEventListener('keydown', (event) => event.key === 'Escape' && end());
