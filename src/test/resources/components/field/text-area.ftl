<#include "/examples/data.ftl">
<#import "/components/field.ftl" as field>
<@field.field name="meddelande" label="Meddelande" rows=5/>
