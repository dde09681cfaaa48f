<#include "/examples/data.ftl">
<#import "/components/field.ftl" as field>
<@field.field name="epost" label="E-post" type="email" autocomplete="email" errorFormat="Skriv med @." errorOneOf="Skriv din e-postadress eller ditt telefonnummer."/>
<@field.field name="telefon" label="Telefon" type="tel" autocomplete="tel"/>
