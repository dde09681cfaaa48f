<#import "field.ftl" as field>
<#import "choices.ftl" as choices>
<#import "honeypot.ftl" as honeypot>
<#-- The form for those who want an assignment. Asks for as little as possible. Names of fields are a contract with the endpoint. -->
<#macro interestForm>
<#local assignments = roles?map(role -> {"value": role.slug, "label": role.title}) + [{"value": "vet-inte", "label": "Jag vet inte än"}]>
<p>Du måste fylla i namn, e-post eller telefon, och vilket uppdrag det gäller. Resten väljer du själv.</p>
<form class="form" action="${form.endpoint}" method="post" accept-charset="utf-8" data-validate data-error-title="Fel: " data-error-one="Det finns 1 fel i formuläret" data-error-many="Det finns {n} fel i formuläret">
<@choices.choices name="uppdrag" legend="Vilket uppdrag är du intresserad av?" need="måste fyllas i" hint="Välj ett eller flera." options=assignments chosen=form.chosen errorChoose="Välj minst ett uppdrag, eller ”Jag vet inte än”."/>
<fieldset>
<legend>Hur når vi dig?</legend>
<@field.field name="namn" label="Namn" need="måste fyllas i" autocomplete="name" required=true errorRequired="Skriv ditt namn."/>
<p>Fyll i e-post eller telefon. Du får gärna fylla i båda.</p>
<@field.field name="epost" label="E-post" need="e-post eller telefon måste fyllas i" type="email" autocomplete="email" hint="Till exempel namn@exempel.se" errorFormat="Skriv e-postadressen med @ och punkt, till exempel namn@exempel.se." oneOf="telefon" errorOneOf="Skriv din e-postadress eller ditt telefonnummer, så att vi kan nå dig."/>
<@field.field name="telefon" label="Telefon" need="e-post eller telefon måste fyllas i" type="tel" autocomplete="tel"/>
</fieldset>
<h2>Berätta gärna mer</h2>
<@field.field name="ort" label="Del av kommunen" hint="Var vill du helst ha ditt uppdrag?"/>
<@field.field name="tider" label="När du kan" hint="Till exempel vardagar efter klockan 17 eller varannan helg"/>
<@field.field name="sprak" label="Språk du talar" hint="Även teckenspråk"/>
<@choices.choices name="onskemal" legend="Vem vill du helst träffa?" options=[{"value": "barn", "label": "Ett barn"}, {"value": "ungdom", "label": "En ung person"}, {"value": "vuxen", "label": "En vuxen"}]/>
<@field.field name="meddelande" label="Meddelande" rows=5 hint="Skriv kort. Skriv inget känsligt, till exempel om din hälsa, och inget personnummer."/>
<@honeypot.honeypot/>
<#if form.returnField?? && form.returnUrl??>
<input type="hidden" name="${form.returnField}" value="${form.returnUrl}">
</#if>
<p>Vi använder uppgifterna för att kunna kontakta dig om uppdrag. Det du skickar blir en allmän handling.<#if links.privacy??> <a href="${links.privacy}">Så hanterar vi dina personuppgifter</a></#if></p>
<p><button class="button">Skicka intresseanmälan</button></p>
<p>Vill du hellre prata med oss? Ring <a href="${site.phoneHref}">${site.phone}</a> eller skriv till <a href="mailto:${site.email}">${site.email}</a>.</p>
</form>
</#macro>
