<#-- A field that only machines fill in. The hidden attribute keeps it from everybody else, also without the style sheet. -->
<#macro honeypot>
<div hidden><label>${t("honeypot.label")} <input name="${form.names["webbadress"]!"webbadress"}" tabindex="-1" autocomplete="off"></label></div>
</#macro>
