@echo off
rem Starts Parallax with a JDK or JRE of version 25 or newer, found by itself.
rem Arguments and paths stand outside of brackets: one that holds a bracket would close them.
setlocal EnableExtensions DisableDelayedExpansion
for %%I in ("%~dp0..") do set "HERE=%%~fI"

set "JAVA="
set "WISHED=%JAVA_HOME%"
if defined WISHED set "WISHED=%WISHED:"=%"
if defined WISHED set "CANDIDATE=%WISHED%\bin\java.exe"
if defined WISHED call :try
for %%I in (java.exe) do set "CANDIDATE=%%~$PATH:I"
call :try
for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\Amazon Corretto\*" "%ProgramFiles%\BellSoft\*" "%USERPROFILE%\.jdks\*") do (
    set "CANDIDATE=%%~D\bin\java.exe"
    call :try
)
if not defined JAVA goto none

set "WINDOW="
if "%~1"=="" set "WINDOW=yes"
if "%~1"=="open" set "WINDOW=yes"
if defined WINDOW goto window

rem What Java itself logs, such as that the start-up cache is of another Java, would stand among the results.
rem The start-up cache was made with these very options, and is not used with others.
"%JAVA%" -Xlog:disable --sun-misc-unsafe-memory-access=allow %PARALLAX_JAVA_OPTIONS% "-XX:AOTCache=%HERE%\lib\parallax.aot" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 "-Dparallax.sources=%HERE%\sources" "-Dparallax.model=%HERE%\model" -cp "%HERE%\lib\parallax.jar" app.parallax.Parallax %*
exit /b %ERRORLEVEL%

:window
"%JAVA%" -Xlog:disable --sun-misc-unsafe-memory-access=allow %PARALLAX_JAVA_OPTIONS% --module-path "%HERE%\javafx" --add-modules javafx.controls,javafx.swing --add-exports javafx.base/com.sun.javafx.event=ALL-UNNAMED --enable-native-access=javafx.graphics,ALL-UNNAMED -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 "-Dparallax.sources=%HERE%\sources" "-Dparallax.model=%HERE%\model" -cp "%HERE%\lib\parallax.jar" app.parallax.Parallax %*
exit /b %ERRORLEVEL%

:none
>&2 echo parallax: needs Java 25 or newer, and found none in JAVA_HOME, on the PATH or in the usual folders; install one (such as Temurin from adoptium.net) or set JAVA_HOME to it.
exit /b 1

rem Takes the candidate where it is a Java that is new enough and none was taken before.
:try
if defined JAVA exit /b
if not exist "%CANDIDATE%" exit /b
"%CANDIDATE%" --version 2>nul | findstr /r /c:"^[a-z]* 2[5-9]" /c:"^[a-z]* [3-9][0-9]" >nul
if not errorlevel 1 set "JAVA=%CANDIDATE%"
exit /b
