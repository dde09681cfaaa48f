<#include "innehall.ftl">
