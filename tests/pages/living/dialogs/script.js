const book = document.querySelector('#book');
document.querySelector('#open').addEventListener('click', () => book.showModal());
book.addEventListener('close', () => {
  const note = document.createElement('p');
  note.textContent = 'The book was closed at noon, before Broadcom could read it.';
  book.before(note);
});
