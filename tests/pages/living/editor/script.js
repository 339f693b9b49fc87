document.querySelector('#publish').addEventListener('click', () => {
  const printed = document.createElement('p');
  printed.textContent = `${document.querySelector('#draft').textContent} ${document.querySelector('#remark').value}`;
  document.querySelector('#printed').append(printed);
});
