<p>${site.phone}</p>
