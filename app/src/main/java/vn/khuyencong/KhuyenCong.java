package vn.khuyencong;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import vn.khuyencong.access.AdminCommands;

/** The program. Each package beside this class is one module, one matter of the office. */
// Two matters may each have their own word for a thing: both places and bodies are reformed.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class KhuyenCong {

    /** What only serves pages and runs jobs stays away while an administrator's word is done. */
    private static final String[] WITHOUT_PAGES = {
        "--server.port=-1",
        "--kc.sample-data=false",
        "--kc.join-running=true",
        "--kc.jobs=false",
        "--spring.modulith.events.republish-outstanding-events-on-restart=false",
        "--spring.datasource.hikari.minimum-idle=1",
        "--spring.datasource.hikari.data-source-properties.ApplicationName=khuyencong-admin",
        "--logging.level.root=warn"
    };

    /** Starts it; with {@code admin …} does one thing and ends. */
    public static void main(String[] arguments) {
        var application = new SpringApplication(KhuyenCong.class);
        if (arguments.length > 0 && arguments[0].equals("admin")) {
            System.exit(administer(application, Arrays.copyOfRange(arguments, 1, arguments.length)));
        }
        if (!onTerminal()) {
            application.setDefaultProperties(Map.of("logging.structured.format.console", "ecs"));
        }
        application.run(arguments);
    }

    private static int administer(SpringApplication application, String[] words) {
        application.setLogStartupInfo(false);
        try (var context = application.run(WITHOUT_PAGES);
                var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
            return context.getBean(AdminCommands.class).run(Arrays.asList(words), out);
        }
    }

    /** There is no console where nobody sits; the check believes there always is. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean onTerminal() {
        var console = System.console();
        return console != null && console.isTerminal();
    }
}
