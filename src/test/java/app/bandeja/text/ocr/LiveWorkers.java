package app.bandeja.text.ocr;

import java.io.IOException;
import java.util.List;

/** The OCR workers that a process started, as the system sees them. */
final class LiveWorkers {
    private LiveWorkers() {}

    static List<ProcessHandle> of(ProcessHandle program) {
        return program.descendants()
                .filter(process -> process.info().commandLine().orElse("").contains(OcrWorker.class.getName()))
                .toList();
    }

    static List<ProcessHandle> ofThisProcess() {
        return of(ProcessHandle.current());
    }

    /** As a debugger or a lack of memory would: it neither answers nor ends. */
    static void freeze(ProcessHandle worker) throws IOException, InterruptedException {
        int code = new ProcessBuilder("kill", "-STOP", Long.toString(worker.pid()))
                .start()
                .waitFor();
        if (code != 0) {
            throw new IOException("kill ended with " + code);
        }
    }
}
