<#-- A text field with its label and hint. It is sent under the endpoint's name for it, if that has one of its own. rows > 0 makes it a text area. need: in words, whether it must be filled in. What may be
     written is decided by form.fields. The error… texts are for form.js: they stand in the page so that they are translated with it. -->
<#macro field name label need=t("need.optional") hint="" type="text" rows=0 autocomplete="" errorRequired="" errorFormat="" errorOneOf="">
<div class="field">
<label for="${name}">${label} <span class="need">(${need})</span></label>
<#if hint?has_content>
<p class="hint" id="${name}-hint">${hint}</p>
</#if>
<#if rows gt 0>
<textarea id="${name}" name="${form.names[name]!name}" rows="${rows?c}"<@attributes name hint autocomplete errorRequired errorFormat errorOneOf/>></textarea>
<#else>
<input id="${name}" name="${form.names[name]!name}"<#if type != "text"> type="${type}"</#if><#if type == "email"> autocapitalize="none" spellcheck="false"</#if><#if page.language.dir?? && ["email", "tel"]?seq_contains(type)> dir="ltr"</#if><@attributes name hint autocomplete errorRequired errorFormat errorOneOf/>>
</#if>
</div>
</#macro>
<#macro attributes name hint autocomplete errorRequired errorFormat errorOneOf><#t>
<#local rules = form.fields[name]><#t>
 maxlength="${rules.maxLength?c}"<#rt>
<#if autocomplete?has_content> autocomplete="${autocomplete}"</#if><#t>
<#if rules.required> required</#if><#t>
<#if hint?has_content> aria-describedby="${name}-hint"</#if><#t>
<#if errorRequired?has_content> data-error-required="${errorRequired}"</#if><#t>
<#if errorFormat?has_content> data-pattern="${rules.pattern}" data-error-format="${errorFormat}"</#if><#t>
<#if errorOneOf?has_content> data-one-of="${rules.oneOf}" data-error-one-of="${errorOneOf}"</#if><#t>
</#macro>
