<p>${page.title}</p>
${page.finnsInte}
