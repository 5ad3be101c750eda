package vn.khuyencong;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program. Each package beside this class is one module, one matter of the office. */
@SpringBootApplication
public class KhuyenCong {

    /** Starts it. */
    public static void main(String[] arguments) {
        var application = new SpringApplication(KhuyenCong.class);
        if (!onTerminal()) {
            application.setDefaultProperties(Map.of("logging.structured.format.console", "ecs"));
        }
        application.run(arguments);
    }

    /** There is no console where nobody sits; the check believes there always is. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean onTerminal() {
        var console = System.console();
        return console != null && console.isTerminal();
    }
}
