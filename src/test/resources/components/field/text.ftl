<#include "/examples/data.ftl">
<#import "/components/field.ftl" as field>
<@field.field name="namn" label="Namn" need="måste fyllas i" hint="För- och efternamn" autocomplete="name" errorRequired="Skriv ditt namn."/>
