package vn.khuyencong.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import vn.khuyencong.KhuyenCong;

/** One running program with the sample city, for all journeys of a run. */
final class Program {

    static final String PASSWORD = "Mat khau mau 48!";

    private static final ConfigurableApplicationContext CONTEXT = start();

    private Program() {}

    static String address() {
        return "http://localhost:" + CONTEXT.getEnvironment().getRequiredProperty("local.server.port");
    }

    private static ConfigurableApplicationContext start() {
        try {
            var folder = Files.createTempDirectory("khuyencong-journey");
            var context = SpringApplication.run(
                    KhuyenCong.class,
                    "--server.port=0",
                    "--kc.data-dir=" + folder,
                    "--kc.sample-data=true",
                    "--kc.rate-public=100000",
                    "--kc.sample-password=" + PASSWORD);
            Runtime.getRuntime().addShutdownHook(new Thread(context::close));
            return context;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
