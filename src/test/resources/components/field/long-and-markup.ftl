<#include "/examples/data.ftl">
<#import "/components/field.ftl" as field>
<@field.field name="udda" label=longWord?cap_first need=markup hint=longWord + " " + markup errorRequired=markup/>
