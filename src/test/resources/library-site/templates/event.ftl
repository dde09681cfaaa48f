<#include "roll.ftl">
