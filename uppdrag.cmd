@echo off
rem Starts the packaged program quickly, as the script uppdrag does on other systems: the same flags, and an archive of
rem the classes that a build loads, made by the first build that succeeds.
setlocal
set "program=%~dp0"
if not exist "%program%uppdrag.jar" set "program=%~dp0target\"
set "jar=%program%uppdrag.jar"
if not exist "%jar%" (
  echo Programmet saknas. Skriv: mvn -q package -DskipTests 1>&2
  exit /b 2
)
set "java="
if defined JAVA_HOME (set "java=%JAVA_HOME%\bin\java.exe") else (for %%f in (java.exe) do set "java=%%~$PATH:f")
if not defined java goto nojava
if not exist "%java%" goto nojava

rem One archive for each Java and jar, told apart by size and time.
for %%j in ("%java%") do for %%p in ("%jar%") do set "key=%%~zj-%%~tj-%%~zp-%%~tp"
set "key=%key: =%"
set "key=%key::=%"
set "key=%key:/=%"
set "key=%key:.=%"
set "archive=%program%uppdrag-%key%.jsa"
set "flags=-XX:+UseParallelGC -Xms320m -XX:TieredStopAtLevel=1 -Xss4m -Xshare:auto -Xlog:disable -Xlog:all=off"

rem The program writes UTF-8.
for /f "tokens=2 delims=:." %%c in ('chcp') do set "page=%%c"
chcp 65001 >nul
if exist "%archive%" goto fast
set "said=%TEMP%\uppdrag-%RANDOM%.txt"
"%java%" -fullversion 2>"%said%"
set "version=17"
for /f "usebackq tokens=4" %%v in ("%said%") do for /f "delims=.+-" %%m in ("%%~v") do set "version=%%m"
del "%said%"
if %version% lss 17 goto oldjava
echo  %* | findstr /r /c:" build " >nul || goto plain
echo  %* | findstr /r /c:" --help " /c:" -h " >nul && goto plain

set "new=%archive%.%RANDOM%"
"%java%" %flags% "-XX:ArchiveClassesAtExit=%new%" -jar "%jar%" %*
set "status=%ERRORLEVEL%"
if "%status%"=="0" (move /y "%new%" "%archive%" >nul 2>nul) else (del "%new%" >nul 2>nul)
goto done

:fast
"%java%" %flags% "-XX:SharedArchiveFile=%archive%" -jar "%jar%" %*
set "status=%ERRORLEVEL%"
goto done

:plain
"%java%" %flags% -jar "%jar%" %*
set "status=%ERRORLEVEL%"

:done
chcp %page% >nul
exit /b %status%

:oldjava
chcp %page% >nul
echo Java 17 eller senare saknas: "%java%" har en tidigare version. Installera Java, eller ange JAVA_HOME. 1>&2
exit /b 2

:nojava
echo Java 17 eller senare saknas. Installera Java, eller ange JAVA_HOME. 1>&2
exit /b 2
