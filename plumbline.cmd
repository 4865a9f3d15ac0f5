@echo off
rem Starts Plumbline, and builds it first if it was never built.
rem Needs Java 17 or newer; for building, Maven 3.8 or newer as well.
rem After a change to src or pom.xml: mvn -Pquick package
setlocal DisableDelayedExpansion

set "PLUMBLINE_HOME=%~dp0."
for %%d in ("%PLUMBLINE_HOME%") do set "PLUMBLINE_HOME=%%~fd"
set "PLUMBLINE_LIB=%PLUMBLINE_HOME%\target\quick\lib"
set "PLUMBLINE_JAR=%PLUMBLINE_HOME%\target\quick\plumbline.jar"
if not exist "%PLUMBLINE_HOME%\src\main" set "PLUMBLINE_LIB=%PLUMBLINE_HOME%\lib"
if not exist "%PLUMBLINE_HOME%\src\main" set "PLUMBLINE_JAR=%PLUMBLINE_HOME%\lib\plumbline.jar"
set "PLUMBLINE_LOG=%PLUMBLINE_HOME%\target\plumbline-build.log"
set "PLUMBLINE_LOCK=%PLUMBLINE_HOME%\target\plumbline-build.lock"

rem --- Java ---------------------------------------------------------------------------------------
set "PLUMBLINE_JAVA=%PLUMBLINE_HOME%\runtime\bin\java.exe"
if exist "%PLUMBLINE_JAVA%" goto run
set "PLUMBLINE_JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "PLUMBLINE_JAVA=%JAVA_HOME%\bin\java.exe"
set "PLUMBLINE_VERSION="
for /f "tokens=3" %%v in ('^""%PLUMBLINE_JAVA%" -version 2^>^&1 ^| findstr version^"') do set "PLUMBLINE_VERSION=%%~v"
if not defined PLUMBLINE_VERSION goto no_java
if "%PLUMBLINE_VERSION:~0,2%"=="1." goto old_java
for /f "delims=.-+_" %%v in ("%PLUMBLINE_VERSION%") do set "PLUMBLINE_RELEASE=%%v"
if %PLUMBLINE_RELEASE% LSS 17 goto old_java

rem --- Building -----------------------------------------------------------------------------------
if exist "%PLUMBLINE_JAR%" if exist "%PLUMBLINE_LIB%" goto run
if not exist "%PLUMBLINE_HOME%\src\main" goto not_whole
where mvn >nul 2>nul
if errorlevel 1 goto no_maven
if not exist "%PLUMBLINE_HOME%\target" mkdir "%PLUMBLINE_HOME%\target"
mkdir "%PLUMBLINE_LOCK%" 2>nul
if errorlevel 1 goto locked
echo Building Plumbline (first use; takes about a minute) ... 1>&2
pushd "%PLUMBLINE_HOME%"
call mvn --batch-mode --quiet -Pquick package <nul >"%PLUMBLINE_LOG%" 2>&1
set "PLUMBLINE_RESULT=%ERRORLEVEL%"
popd
rmdir "%PLUMBLINE_LOCK%"
if not "%PLUMBLINE_RESULT%"=="0" goto not_built
echo Built. 1>&2

:run
"%PLUMBLINE_JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -Dfile.encoding=UTF-8 "-Dplumbline.home=%PLUMBLINE_HOME%" -cp "%PLUMBLINE_JAR%;%PLUMBLINE_LIB%\*" org.plumbline.internal.cli.Main %*
exit /b %ERRORLEVEL%

:not_whole
echo plumbline: The file "%PLUMBLINE_JAR%" is missing; unpack the distribution again. 1>&2
exit /b 70

:no_java
echo plumbline: Java is missing. Install a JDK, version 17 or newer, and put it on the PATH or name its folder in JAVA_HOME. 1>&2
exit /b 2

:old_java
echo plumbline: Java is %PLUMBLINE_VERSION%. Install a JDK, version 17 or newer, and put it on the PATH or name its folder in JAVA_HOME. 1>&2
exit /b 2

:no_maven
echo plumbline: Maven is missing, and Plumbline must be built. Install Maven, version 3.8 or newer, and put it on the PATH. 1>&2
exit /b 2

:locked
echo plumbline: Another call is building Plumbline; try again when it is done. If there is none, remove the folder "%PLUMBLINE_LOCK%". 1>&2
exit /b 70

:not_built
type "%PLUMBLINE_LOG%" 1>&2
echo plumbline: The build failed; the lines above are in "%PLUMBLINE_LOG%". 1>&2
exit /b 70
