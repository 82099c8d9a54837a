@echo off
rem Starts Parallax with a Java of version 25 or newer: JAVA_HOME, else the one on the PATH.
setlocal
set "HERE=%~dp0.."
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" --version 2>nul | findstr /r /c:"^[a-z]* 2[5-9]" /c:"^[a-z]* [3-9][0-9]" >nul
if errorlevel 1 (
    echo parallax: needs Java 25 or newer, and found none in JAVA_HOME or on the PATH; install one ^(such as Temurin from adoptium.net^) or set JAVA_HOME to it. 1>&2
    exit /b 1
)
set WINDOW=
if "%~1"=="" set WINDOW=1
if /i "%~1"=="open" set WINDOW=1
if defined WINDOW (
    "%JAVA%" --sun-misc-unsafe-memory-access=allow --module-path "%HERE%\javafx" --add-modules javafx.controls,javafx.swing --add-exports javafx.base/com.sun.javafx.event=ALL-UNNAMED --enable-native-access=javafx.graphics,ALL-UNNAMED "-Dparallax.sources=%HERE%\sources" -cp "%HERE%\lib\parallax.jar" app.parallax.Parallax %*
) else (
    "%JAVA%" --sun-misc-unsafe-memory-access=allow -XX:+UseSerialGC -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED "-Dparallax.sources=%HERE%\sources" -cp "%HERE%\lib\parallax.jar" app.parallax.Parallax %*
)
exit /b %ERRORLEVEL%
