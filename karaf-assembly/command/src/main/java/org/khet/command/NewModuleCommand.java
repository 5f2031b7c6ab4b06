package org.khet.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.khet.command.build.Maven;

/** Makes a new module from the living template, which brings its own copier. */
final class NewModuleCommand {
    private final Checkout place;
    private final PrintStream out;

    NewModuleCommand(Checkout place, PrintStream out) {
        this.place = place;
        this.out = out;
    }

    int run(Arguments arguments) throws InterruptedException {
        String id = arguments.word(0, 1, "new-module ID [--prefix ABC]");
        if (!id.matches("[a-z]{2,12}")) {
            throw new Failure(
                    Failure.USAGE, "a module's id is 2 to 12 small letters, an English noun: " + id + " is not");
        }
        Path sources = place.needSources("new-module");
        if (Files.exists(sources.resolve("bundles/module-" + id))) {
            throw new Failure("bundles/module-" + id + " is there already");
        }
        Path copier = sources.resolve("bundles/module-template/NewModule.java");
        var line = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(), copier.toString(), id));
        arguments.value("--prefix").ifPresent(line::add);
        try {
            out.flush();
            int status = new ProcessBuilder(line)
                    .directory(sources.toFile())
                    .inheritIO()
                    .start()
                    .waitFor();
            if (status != 0) {
                return status;
            }
            AuthorKey.of(sources).make();
            return format(sources, id);
        } catch (IOException failure) {
            throw new Failure("cannot run " + copier + ": " + failure.getMessage());
        }
    }

    /** Names of another length and order break lines and sort imports elsewhere. */
    private int format(Path sources, String id) throws InterruptedException {
        boolean done = new Maven(sources, out)
                .run(
                        sources.resolve(".khet/new-module.log"),
                        List.of("-q", "spotless:apply", "-pl", "bundles/module-" + id));
        return done ? 0 : 1;
    }
}
