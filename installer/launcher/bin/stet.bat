@echo off
rem Starts Stet with the first Java 25 or newer that it finds, whatever java on the path is.
rem STET_JAVA names the folder of a Java to try first, STET_JAVA_OPTIONS more options for it.
setlocal
for %%i in ("%~dp0..") do set "HOME_OF_STET=%%~fi"
set "JAVA="
call :try "%STET_JAVA%"
call :try "%JAVA_HOME%"
for /f "delims=" %%j in ('where java 2^>nul') do call :try "%%~dpj.."
for %%r in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\BellSoft" "%USERPROFILE%\.jdks") do (
  for /d %%j in ("%%~r\*") do call :try "%%~j"
)
if not defined JAVA (
  echo Stet needs Java 25 or newer and found none: install a JDK 25, for example from https://adoptium.net, or name the folder of one in STET_JAVA. 1>&2
  exit /b 2
)
set "COMMAND=%~1"
if "%COMMAND%"=="--debug" set "COMMAND=%~2"
if "%COMMAND%"=="" goto window
if "%COMMAND%"=="open" goto window
if "%COMMAND%"=="shot" goto window
"%JAVA%" %STET_JAVA_OPTIONS% "@%HOME_OF_STET%\lib\command.options" "-Donnxruntime.native.path=%HOME_OF_STET%\lib\native" "-XX:AOTCache=%HOME_OF_STET%\lib\command.aot" -jar "%HOME_OF_STET%\lib\stet.jar" %*
exit /b %ERRORLEVEL%

:window
"%JAVA%" %STET_JAVA_OPTIONS% --module-path "%HOME_OF_STET%\lib\javafx" "@%HOME_OF_STET%\lib\window.options" "-Donnxruntime.native.path=%HOME_OF_STET%\lib\native" "-XX:AOTCache=%HOME_OF_STET%\lib\window.aot" -jar "%HOME_OF_STET%\lib\stet.jar" %*
exit /b %ERRORLEVEL%

:try
if defined JAVA exit /b 0
if "%~1"=="" exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f usebackq^ tokens^=2^ delims^=^=.^" %%v in (`findstr /b "JAVA_VERSION=" "%~1\release"`) do call :compare "%~1" "%%v"
exit /b 0

:compare
if %~2 GEQ 25 set "JAVA=%~1\bin\java.exe"
exit /b 0
