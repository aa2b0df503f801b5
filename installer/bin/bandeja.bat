@echo off
rem Starts Bandeja with a JDK (or runtime) 25 or later that it finds by itself.
rem Not tried on Windows yet: the installer for Windows and its tests come later.
setlocal enabledelayedexpansion
set "home=%~dp0.."
set "found="

rem The runtime that came with the program, what the user set, what is on the path, and where systems keep their Javas.
call :try "%home%\runtime"
call :try "%BANDEJA_JAVA_HOME%"
call :try "%JAVA_HOME%"
for %%j in (java.exe) do if not "%%~$PATH:j"=="" call :try "%%~dp$PATH:j.."
for %%r in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%USERPROFILE%\.jdks") do (
  if exist "%%~r" for /d %%d in ("%%~r\*") do call :try "%%~d"
)
if not defined found (
  echo Bandeja needs Java 25 or later, and none was found. Install one ^(for instance from https://adoptium.net^) 1>&2
  echo or set JAVA_HOME to where it is. / Bandeja necesita Java 25 o posterior: instalelo o indique JAVA_HOME. 1>&2
  exit /b 1
)

rem What the program loads at its start, made ready when it was packaged; it is passed over if it does not fit.
set "cache="
if exist "%home%\lib\bandeja.aot" set cache="-XX:AOTCache=%home%\lib\bandeja.aot"
rem A window must answer at once; a run without one must end soon.
set "window="
if "%~1"=="" set window="@%home%\lib\window.options"
if "%~1"=="--in-tray" set window="@%home%\lib\window.options"
if "%~1"=="demo" set window="@%home%\lib\window.options"
"%found%\bin\java.exe" "@%home%\lib\java.options" %window% "-Dbandeja.program=%~f0" %cache% %BANDEJA_JAVA_OPTS% -cp "%home%\lib\bandeja.jar" app.bandeja.Main %*
exit /b %errorlevel%

rem Takes a Java home if none was taken yet and its release file says 25 or later.
:try
if defined found exit /b 0
if "%~1"=="" exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "tokens=2 delims==" %%v in ('findstr /b JAVA_VERSION= "%~1\release"') do (
  for /f "tokens=1 delims=.-+_" %%m in ("%%~v") do if %%m GEQ 25 set "found=%~1"
)
exit /b 0
