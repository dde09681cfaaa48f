<#import "field.ftl" as field>
<#import "choices.ftl" as choices>
<#import "honeypot.ftl" as honeypot>
<#import "hidden-fields.ftl" as hidden>
<#import "trial-mark.ftl" as trial>
<#-- The form for those who want an assignment. Asks for as little as possible. Names of fields are a contract with the endpoint. -->
<#macro interestForm>
<#local assignments = roles?filter(role -> role.choice)?map(role -> {"value": role.value, "label": role.title}) + [{"value": form.fields["uppdrag"].exclusive, "label": t("form.role.unsure")}]>
<#if form.interest.trial><@trial.trialMark id="prov"/></#if>
<p>${t("form.required")}</p>
<form class="form" action="${form.interest.endpoint}" method="post" accept-charset="utf-8"<#if form.interest.trial> aria-describedby="prov"</#if> data-validate data-error-title="${t("form.error.title")} " data-error-one="${t("form.error.one")}" data-error-many="${t("form.error.many", "{n}")}">
<fieldset>
<legend>${t("form.reach")}</legend>
<@field.field name="namn" label=t("form.name") need=t("need.required") autocomplete="name" errorRequired=t("form.name.error")/>
<p>${t("form.reach.text")}</p>
<@field.field name="epost" label=t("form.email") need=t("form.one-of-two") type="email" autocomplete="email" hint=t("form.email.hint") errorFormat=t("form.email.error") errorOneOf=t("form.one-of-two.error")/>
<@field.field name="telefon" label=t("form.phone") need=t("form.one-of-two") type="tel" autocomplete="tel" errorFormat=t("form.phone.error")/>
</fieldset>
<@choices.choices name="uppdrag" legend=t("form.role") need=t("need.required") hint=t("form.role.hint") options=assignments chosen=form.chosen errorChoose=t("form.role.error")/>
<h2>${t("form.more")}</h2>
<@field.field name="ort" label=t("form.place") hint=t("form.place.hint")/>
<@field.field name="tider" label=t("form.times") hint=t("form.times.hint")/>
<@field.field name="sprak" label=t("form.languages") hint=t("form.languages.hint")/>
<@choices.choices name="onskemal" legend=t("form.wish") options=[{"value": "barn", "label": t("form.wish.child")}, {"value": "ungdom", "label": t("form.wish.young")}, {"value": "vuxen", "label": t("form.wish.adult")}]/>
<@field.field name="meddelande" label=t("form.message") rows=5 hint=t("form.message.hint")/>
<@honeypot.honeypot/>
<@hidden.hiddenFields fields=form.interest.hidden + [{"name": form.names["sida"]!"sida", "value": page.meta.name}]/>
<p>${t("form.purpose")}<#if links.privacy??> <a href="${links.privacy}">${t("form.privacy")}</a><#elseif original.links.privacy??> <a href="${original.links.privacy}" hreflang="${original.lang}">${t("form.privacy")} (${original.note})</a></#if></p>
<p><button class="button">${t("form.send")}</button></p>
<#local phone><a href="${site.phoneHref}">${site.phone}</a></#local>
<#local email><a href="mailto:${site.email}">${site.email}</a></#local>
<p>${t("form.rather", phone, email)}</p>
</form>
</#macro>
