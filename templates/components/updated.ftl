<#-- When the page was last changed, and who answers for it. -->
<#macro updated>
<p class="updated">Senast uppdaterad <time datetime="${page.updated.iso}">${page.updated.text}</time>. <span>Ansvarig för sidan: ${page.owner}.</span></p>
</#macro>
