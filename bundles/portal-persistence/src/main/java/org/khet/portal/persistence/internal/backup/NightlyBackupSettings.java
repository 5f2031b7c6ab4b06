package org.khet.portal.persistence.internal.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.khet.portal.api.admin.operation.BackupArchive;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.OutOfService;
import org.khet.portal.api.security.RuntimeCaller;
import org.khet.portal.persistence.internal.source.DataFolder;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Backups in a folder of the home, or where the configuration {@code org.khet.backup} says. */
@Component(
        service = {BackupArchive.class, NightlyBackupSettings.class},
        configurationPid = "org.khet.backup")
public final class NightlyBackupSettings implements BackupArchive {
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._-]{0,99}");
    private static final Pattern OWN = Pattern.compile("nightly-\\d{4}-\\d{2}-\\d{2}-\\d{6}");
    private static final Pattern CUT_OFF = Pattern.compile(OWN + "\\.part");
    private static final String FOLDER = "backups";
    private static final String AT = "02:40";
    private static final String KEEP = "7";
    private static final Logger LOG = LoggerFactory.getLogger(NightlyBackupSettings.class);
    private final Plan plan;

    /** What an IT officer may set. */
    public @interface Config {
        /**
         * Where the backups lie: best absolute, on another disk; else below the folder of files that nodes share ({@code
         * khet.files}), so that those of all nodes lie together, and of a portal without one below its home.
         */
        String folder() default FOLDER;

        /** When one is made each night, Bangkok time. */
        String at() default AT;

        /** How many are kept, 1 to {@value BackupArchive#MOST}. */
        String keep() default KEEP;
    }

    /** By the configuration. What it says wrong is told in the log and taken as if it said nothing. */
    @Activate
    public NightlyBackupSettings(BundleContext context, Config config) {
        this(home(context), config.folder(), config.at(), config.keep());
    }

    /** With these words of the configuration, beside a portal whose home lies there. */
    public NightlyBackupSettings(Path home, String folder, String at, String keep) {
        this.plan = new Plan(
                meant(
                        "folder",
                        folder,
                        FOLDER,
                        text -> home.resolve(text).toAbsolutePath().normalize()),
                meant("at", at, AT, LocalTime::parse),
                meant("keep", keep, KEEP, NightlyBackupSettings::count));
    }

    private static <T> T meant(String name, String text, String standard, Function<String, T> reading) {
        try {
            return reading.apply(text.strip());
        } catch (DateTimeException | IllegalArgumentException wrong) {
            LOG.error("org.khet.backup.cfg: {} = {} cannot be meant, {} is taken", name, text, standard, wrong);
            return reading.apply(standard);
        }
    }

    private static int count(String text) {
        int keep = Integer.parseInt(text);
        if (keep < 1 || keep > MOST) {
            throw new IllegalArgumentException("1 to " + MOST);
        }
        return keep;
    }

    /** The job runs on whichever node takes it: what it keeps must lie where the next one finds it. */
    private static Path home(BundleContext context) {
        String shared = context.getProperty("khet.files");
        if (shared != null && !shared.isBlank()) {
            return Path.of(shared);
        }
        String home = context.getProperty("khet.home");
        return home == null ? DataFolder.of(context) : Path.of(home);
    }

    @Override
    public Plan plan(RuntimeCaller caller) {
        caller.require(RuntimeCaller.OPERATE);
        return plan;
    }

    Plan plan() {
        return plan;
    }

    @Override
    public List<Stored> list(RuntimeCaller caller) {
        caller.require(RuntimeCaller.OPERATE);
        return list().stream().limit(MOST).toList();
    }

    /** All whole ones, newest first. */
    List<Stored> list() {
        try (Stream<Path> folders = Files.list(plan.folder())) {
            List<Stored> stored = new ArrayList<>();
            for (Path folder : (Iterable<Path>) folders::iterator) {
                BackupReader backup = new BackupReader(folder);
                if (NAME.matcher(folder.getFileName().toString()).matches() && backup.isThere()) {
                    stored.add(stored(backup));
                }
            }
            stored.sort(
                    Comparator.comparing(Stored::at).thenComparing(Stored::name).reversed());
            return stored;
        } catch (NoSuchFileException none) {
            return List.of();
        } catch (IOException | UncheckedIOException failure) {
            throw new OutOfService(OutOfService.Part.DISK, failure);
        }
    }

    private static Stored stored(BackupReader backup) throws IOException {
        Properties about = backup.about();
        return new Stored(
                backup.path().getFileName().toString(),
                Instant.parse(about.getProperty("at")),
                about.getProperty("portal", ""),
                about.getProperty(BackupReader.OFFICE, ""),
                backup.tables().values().stream().mapToLong(TableDigest::rows).sum(),
                backup.sums().keySet().stream()
                        .filter(name -> name.contains("/") && !name.startsWith("tables/"))
                        .count(),
                Long.parseLong(about.getProperty("bytes", "-1")),
                backup.missing());
    }

    @Override
    public List<String> damaged(RuntimeCaller caller, String name) {
        caller.require(RuntimeCaller.OPERATE);
        BackupReader backup =
                new BackupReader(plan.folder().resolve(NAME.matcher(name).matches() ? name : "."));
        if (!NAME.matcher(name).matches() || !backup.isThere()) {
            throw new NoLongerThere("backup " + name);
        }
        try {
            return backup.damaged();
        } catch (IOException failure) {
            throw new OutOfService(OutOfService.Part.DISK, failure);
        }
    }

    /** Throws away what the job began and could not end, when its power was cut. */
    void dropCutOff() throws IOException {
        try (Stream<Path> folders = Files.list(plan.folder())) {
            for (Path folder : (Iterable<Path>) folders::iterator) {
                if (CUT_OFF.matcher(folder.getFileName().toString()).matches()) {
                    BackupWriter.delete(folder);
                }
            }
        }
    }

    /** Throws the job's own backups away but for the newest; gives their names. */
    List<String> dropOld() throws IOException {
        List<String> old = list().stream()
                .map(Stored::name)
                .filter(name -> OWN.matcher(name).matches())
                .skip(plan.keep())
                .toList();
        for (String name : old) {
            BackupWriter.delete(plan.folder().resolve(name));
        }
        return old;
    }
}
