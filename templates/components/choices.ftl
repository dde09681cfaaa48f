<#-- Checkboxes or radio buttons under one legend. options: {value, label}; chosen: the value already ticked, or nothing.
     Whether one must be chosen is told in words, by need: browsers say that every required button is invalid before anyone has
     chosen, and no attribute says it of a group. Which option stands alone is decided by form.fields. -->
<#macro choices name legend options need=t("need.optional") hint="" type="checkbox" chosen="" errorChoose="">
<#local rules = form.fields[name]>
<fieldset class="choices"<#if hint?has_content> aria-describedby="${name}-hint"</#if><#if rules.exclusive??> data-exclusive="${rules.exclusive}"</#if><#if errorChoose?has_content> data-error-choose="${errorChoose}"</#if>>
<legend>${legend} <span class="need">(${need})</span></legend>
<#if hint?has_content>
<p class="hint" id="${name}-hint">${hint}</p>
</#if>
<#list options as option>
<label class="choice"><input type="${type}" name="${form.names[name]!name}" id="${name}-${option.value}" value="${option.value}"<#if option.value == chosen> checked</#if>>${option.label}</label>
</#list>
</fieldset>
</#macro>
