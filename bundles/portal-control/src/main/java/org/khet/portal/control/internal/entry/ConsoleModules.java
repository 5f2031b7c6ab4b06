package org.khet.portal.control.internal.entry;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.khet.portal.api.admin.module.ChangeChannel;
import org.khet.portal.api.admin.module.ModuleChange;
import org.khet.portal.api.admin.module.ModuleInspection;
import org.khet.portal.api.admin.module.ModuleInstaller;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.OutOfService;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.Callers;
import org.khet.portal.control.internal.channel.ModuleDescriptions;
import org.khet.portal.control.internal.text.ControlMessages;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the console's commands do; each answers with what the person reads. */
@Component(service = ConsoleModules.class)
public final class ConsoleModules {
    private static final int HISTORY = 20;
    private final ModuleInstaller installer;
    private final ModuleSwitches switches;
    private final Offices offices;
    private final Callers callers;

    /** Over the services that all doors use. */
    @Activate
    public ConsoleModules(
            @Reference ModuleInstaller installer,
            @Reference ModuleSwitches switches,
            @Reference Offices offices,
            @Reference Callers callers) {
        this.installer = installer;
        this.switches = switches;
        this.offices = offices;
        this.callers = callers;
    }

    /** Words behind a command. */
    record CommandArguments(List<?> given) {
        String at(int place, String what) {
            List<String> plain = given.stream()
                    .map(String::valueOf)
                    .filter(word -> !word.startsWith("--"))
                    .toList();
            if (place >= plain.size()) {
                throw new IllegalArgumentException("name the " + what);
            }
            return plain.get(place);
        }

        boolean has(String option) {
            return given.stream().anyMatch(word -> String.valueOf(word).equals(option));
        }
    }

    String list(CommandArguments words) {
        return installer.list().stream()
                .map(module -> "%-14s %-20s %-8s %s"
                        .formatted(module.id(), module.version(), module.state(), module.problem()))
                .collect(Collectors.joining("\n"));
    }

    String check(CommandArguments words) {
        return said(() -> {
            ModuleInspection offer = look(words);
            String against = java.util.stream.Stream.concat(offer.refusals().stream(), offer.questions().stream())
                    .map(ConsoleModules::words)
                    .collect(Collectors.joining("\n"));
            String uses = offer.uses().stream()
                    .map(use -> ", " + ModuleDescriptions.use(use))
                    .collect(Collectors.joining());
            String libraries = offer.libraries().stream()
                    .map(library -> "\nwith " + ModuleDescriptions.library(library))
                    .collect(Collectors.joining());
            return offer.id() + " " + offer.version() + ", " + offer.signature().trust() + uses + libraries
                    + (against.isEmpty() ? ": can be let in" : "\n" + against);
        });
    }

    String install(CommandArguments words) {
        return said(() -> {
            ModuleInspection offer = look(words);
            return done(installer.letIn(
                    callers.runtimeSystem(), ChangeChannel.CONSOLE, offer.sha256(), words.has("--yes")));
        });
    }

    String rollBack(CommandArguments words) {
        return said(() -> done(installer.rollBack(
                callers.runtimeSystem(), ChangeChannel.CONSOLE, new ModuleId(words.at(0, "module")))));
    }

    String remove(CommandArguments words) {
        return said(() -> done(
                installer.remove(callers.runtimeSystem(), ChangeChannel.CONSOLE, new ModuleId(words.at(0, "module")))));
    }

    String turn(CommandArguments words, boolean on) {
        return said(() -> {
            ModuleId module = new ModuleId(words.at(0, "module"));
            String code = words.at(1, "office");
            if (installer.list().stream().noneMatch(installed -> installed.id().equals(module))) {
                throw new NoLongerThere("module " + module);
            }
            OfficeId office = offices.findByCode(code)
                    .orElseThrow(() -> new NoLongerThere("office " + code))
                    .id();
            switches.set(callers.runtimeSystem(), office, module, on);
            return module + " is " + (on ? "on" : "off") + " for office " + code;
        });
    }

    String history(CommandArguments words) {
        return installer.history(HISTORY).stream()
                .map(change -> "%s  %-9s %-12s %s -> %s  %s %s  %s"
                        .formatted(
                                change.began(),
                                change.kind(),
                                change.module(),
                                change.from(),
                                change.to(),
                                change.door(),
                                change.by(),
                                change.result()))
                .collect(Collectors.joining("\n"));
    }

    private ModuleInspection look(CommandArguments words) {
        Path file = Path.of(words.at(0, "file"));
        try (InputStream in = Files.newInputStream(file)) {
            return installer.look(callers.runtimeSystem(), String.valueOf(file.getFileName()), in);
        } catch (IOException unreadable) {
            throw new IllegalArgumentException("cannot read " + file);
        }
    }

    /** What a command does. */
    interface Work {
        String done();
    }

    /** The console shows a stack trace for every exception; a refusal is no fault. */
    static String said(Work work) {
        try {
            return work.done();
        } catch (Rejected refused) {
            return refused.problems().stream().map(ConsoleModules::words).collect(Collectors.joining("\n"));
        } catch (NoLongerThere | OutOfService | IllegalArgumentException wrong) {
            return "not done: " + wrong.getMessage();
        }
    }

    private static String done(ModuleChange change) {
        boolean well = change.isRunning() || change.result() == ModuleChange.Result.DONE;
        return well
                ? (change.kind() + " " + change.module() + " " + change.to()).strip() + ": done"
                : words(change.reason());
    }

    private static String words(Problem problem) {
        return ControlMessages.CATALOG
                .in(Locale.ENGLISH)
                .get(problem.key(), problem.args().toArray());
    }
}
