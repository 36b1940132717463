package dev.percolate.testing;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A headless Chromium of this machine. Where there is none the test is skipped with a message, or fails if the
/// environment says `PERCOLATE_TEST_BROWSER=required`.
public final class Browser implements AutoCloseable {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    /// For a machine that has other things to do.
    private static final double PATIENCE_IN_MILLISECONDS = 20_000;

    private static final Path PICTURES = Path.of("target/screenshots");

    private final Playwright playwright;
    private final Page page;

    private Browser(Playwright playwright, Page page) {
        this.playwright = playwright;
        this.page = page;
    }

    public static Browser open() {
        Path executable = find().orElseGet(Browser::none);
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        try {
            Page page = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(executable)
                            .setArgs(FLAGS)
                            .setTimeout(3 * PATIENCE_IN_MILLISECONDS))
                    .newPage(new com.microsoft.playwright.Browser.NewPageOptions().setViewportSize(1280, 800));
            page.setDefaultTimeout(PATIENCE_IN_MILLISECONDS);
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_IN_MILLISECONDS);
            return new Browser(playwright, page);
        } catch (RuntimeException e) {
            playwright.close();
            throw e;
        }
    }

    public Page page() {
        return page;
    }

    /// Leaves a picture of what is on the page to be looked at.
    public void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(pictureFile(name)));
    }

    /// The same, and where results are approved, the picture of this name that README shows.
    public void pictureForTheReadme(String name) {
        picture(name);
        if (Boolean.getBoolean("approve")) {
            try {
                Path readme = Path.of("src/docs", name + ".png");
                Files.createDirectories(readme.getParent());
                Files.copy(pictureFile(name), readme, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    public static Path pictureFile(String name) {
        return PICTURES.resolve(name + ".png");
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static Optional<Path> find() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().flatMap(name -> Stream.of(Path.of(folder, name))))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Path none() {
        String why = "no Chromium on this machine's PATH: the browser tests need one";
        return "required".equals(System.getenv("PERCOLATE_TEST_BROWSER")) ? fail(why) : abort(why);
    }
}
