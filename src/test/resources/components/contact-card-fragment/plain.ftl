<#include "/examples/data.ftl">
<#include "/components/contact-card-fragment.ftl">
