'use strict';
// Shows the buttons that save, and downloads the page with what is filled in. Nothing is sent.
(() => {
  const status = document.getElementById('status');
  const main = document.getElementById('protocol');
  let changed = false;

  function filledIn() {
    const copy = document.documentElement.cloneNode(true);
    const copies = copy.querySelectorAll('input, textarea');
    document.querySelectorAll('input, textarea').forEach((field, index) => {
      if (field.type === 'radio') {
        copies[index].toggleAttribute('checked', field.checked);
      } else if (field.type === 'textarea') {
        copies[index].textContent = field.value;
      } else {
        copies[index].setAttribute('value', field.value);
      }
    });
    copy.querySelectorAll('button.save').forEach(button => { button.hidden = true; });
    copy.querySelector('#status').textContent = '';
    return '<!doctype html>\n' + copy.outerHTML + '\n';
  }

  function save() {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([filledIn()], { type: 'text/html' }));
    link.download = main.dataset.file;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
    changed = false;
    status.textContent = main.dataset.saved;
  }

  document.addEventListener('input', () => {
    changed = true;
    status.textContent = '';
  });
  addEventListener('beforeunload', event => {
    if (changed) {
      event.preventDefault();
    }
  });
  document.querySelectorAll('button.save').forEach(button => {
    button.hidden = false;
    button.addEventListener('click', save);
  });
})();
