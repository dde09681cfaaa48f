<#-- The way from a page to the one whose film says the same in Swedish Sign Language. -->
<#macro signLink>
<#if signed??>
<p><a class="quiet" href="${signed.href}">${t("sign.watch")}</a></p>
</#if>
</#macro>
