<#-- From a page to the one that says the same in easy Swedish, and back. There the words are no part of the easy text: hence the lang. -->
<#macro easyLink>
<#if easy??>
<p><a class="quiet" href="${easy.href}">Läs på lättläst svenska</a></p>
<#elseif standard??>
<p lang="${page.lang}">Den här sidan är på lättläst svenska.<br>
<a class="quiet" href="${standard.href}">Gå till den vanliga sidan</a></p>
</#if>
</#macro>
