<#import "components/layout.ftl" as layout>
<#import "components/sheet.ftl" as sheet>
<@layout.layout>
<@sheet.sheet/>
</@layout.layout>
