<#-- From a page to the one that says the same in easy Swedish, and back. There the words are no part of the easy text: hence the lang. -->
<#macro easyLink>
<#if easy??>
<p><a class="quiet" href="${easy.href}">${t("easy.read")}</a></p>
<#elseif standard??>
<p lang="${page.language.code}">${t("easy.this")}<br>
<a class="quiet" href="${standard.href}">${t("easy.standard")}</a></p>
</#if>
</#macro>
