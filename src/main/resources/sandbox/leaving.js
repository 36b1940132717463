// Every way in which a browser lets somebody leave a dialog. Whether it closes is for whoever opened it to say.

/** `isWanted()` says whether it is to stay open, `leave()` hears of each wish to leave it. */
export function listenForLeaving(dialog, { isWanted, leave }) {
  dialog.addEventListener('keydown', (pressed) => {
    if (pressed.key !== 'Escape' || pressed.defaultPrevented) return;
    pressed.preventDefault();
    leave();
  });
  // Escape where nothing in the dialog has the focus, or the phone's gesture. A field's own `cancel` bubbles up to here.
  dialog.addEventListener('cancel', (event) => {
    if (event.target !== dialog) return;
    event.preventDefault();
    leave();
  });
  // A browser does not ask twice before it closes one.
  dialog.addEventListener('close', () => {
    if (!isWanted() || dialog.open) return;
    dialog.showModal();
    leave();
  });
}
