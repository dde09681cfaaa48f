<#-- What the endpoint wants with a form and readers don't see. fields: {name, value}. -->
<#macro hiddenFields fields>
<#list fields as field>
<input type="hidden" name="${field.name}" value="${field.value}">
</#list>
</#macro>
