package org.khet.portal.control.internal.install;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.khet.portal.api.admin.module.ModuleInspection;
import org.khet.portal.api.admin.module.ModuleInspection.Contents;
import org.khet.portal.api.admin.module.ModuleInspection.Migration;
import org.khet.portal.api.admin.module.ModuleInspection.Signature;
import org.khet.portal.api.admin.module.ModuleInspection.Trust;
import org.khet.portal.api.admin.persistence.ModuleTables;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.control.internal.jar.JarContents;
import org.khet.portal.control.internal.jar.JarSet;
import org.khet.portal.control.internal.jar.JarStore;
import org.khet.portal.control.internal.jar.ModuleJar;
import org.khet.portal.control.internal.jar.ModulesFolder;
import org.khet.portal.control.internal.jar.SignatureVerifier;
import org.khet.portal.control.internal.journal.DesiredModule;
import org.khet.portal.control.internal.runtime.ModuleRuntime;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes jars into the store and judges them; changes nothing that runs. Safe for concurrent use. */
@Component(service = JarAdmission.class, configurationPid = "org.khet.modules")
public final class JarAdmission {
    private final JarStore jars;
    private final SignatureVerifier signatures;
    private final ModuleRuntime runtime;
    private final ModuleTables tables;
    private final Demand demand;
    private final LibraryValidator companions;

    /** What an IT officer may set. */
    public @interface Config {
        /** {@code required}, {@code warn} or {@code off}; when empty, {@code warn} in a demonstration, else {@code required}. */
        String signature() default "";
    }

    /** How much a signature matters. */
    enum Demand {
        REQUIRED,
        WARN,
        OFF;

        static Demand of(String text, boolean demo) {
            return switch (text.strip()) {
                case "required" -> REQUIRED;
                case "warn" -> WARN;
                case "off" -> OFF;
                default -> demo ? WARN : REQUIRED;
            };
        }
    }

    /** In the home of this portal. */
    @Activate
    public JarAdmission(
            BundleContext context,
            @Reference ModuleRuntime runtime,
            @Reference ModuleTables tables,
            @Reference Clock clock,
            Config config) {
        this(
                new JarStore(ModulesFolder.of(context)),
                new SignatureVerifier(trusted(context), clock),
                runtime,
                tables,
                Demand.of(config.signature(), isDemo(context)));
    }

    JarAdmission(
            JarStore jars, SignatureVerifier signatures, ModuleRuntime runtime, ModuleTables tables, Demand demand) {
        this.jars = jars;
        this.signatures = signatures;
        this.runtime = runtime;
        this.tables = tables;
        this.demand = demand;
        this.companions = new LibraryValidator(signatures, runtime);
    }

    private static boolean isDemo(BundleContext context) {
        return "true".equals(context.getProperty("khet.demo"));
    }

    /** What the administrator chose; in a demonstration also the key of the author whose sources it runs from. */
    private static List<Path> trusted(BundleContext context) {
        Path chosen = home(context).resolve("config").resolve("trusted");
        String author = context.getProperty("khet.author");
        return author == null || !isDemo(context) ? List.of(chosen) : List.of(chosen, Path.of(author));
    }

    private static Path home(BundleContext context) {
        String home = context.getProperty("khet.home");
        return Path.of(home == null ? Objects.requireNonNull(context.getProperty("karaf.base")) : home);
    }

    /** The tables of all modules. */
    ModuleTables tables() {
        return tables;
    }

    /** The store. */
    JarStore jars() {
        return jars;
    }

    /** Takes a file into the store when it is a whole jar of a module; its hash. */
    String take(InputStream file) {
        JarStore.Taken jar = jars.take(file);
        try {
            ModuleJar.read(jar.file());
            jar.check();
            jars.keep(jar);
            return jar.sha256();
        } finally {
            jars.drop(jar);
        }
    }

    /** What the jar says of itself. */
    ModuleJar read(String sha256) {
        if (!jars.has(sha256)) {
            throw new NoLongerThere("jar " + sha256);
        }
        return ModuleJar.read(jars.path(sha256));
    }

    /** Everything that can be said of a jar of the store. */
    ModuleInspection offer(String sha256, Optional<DesiredModule> before) {
        return offer(sha256, read(sha256), before, true);
    }

    /** As {@link #offer(String, Optional)} without what it brings, which takes longest and decides nothing. */
    ModuleInspection judge(String sha256, ModuleJar jar, Optional<DesiredModule> before) {
        return offer(sha256, jar, before, false);
    }

    private ModuleInspection offer(String sha256, ModuleJar jar, Optional<DesiredModule> before, boolean whole) {
        Signature signature = signatures.of(jar);
        ModuleTables.Plan plan = tables.plan(jar.prefix(), jar.scripts());
        List<Migration> migrations = plan.steps().stream()
                .map(step -> new Migration(step.version(), step.what(), step.expands()))
                .toList();
        Contents brings = JarContents.of(jars.path(sha256), jar);
        JarSet set = jars.set(sha256);
        return new ModuleInspection(
                sha256,
                new ModuleId(jar.id()),
                jar.version(),
                jar.prefix(),
                before.map(DesiredModule::version).orElse(""),
                signature,
                brings,
                whole ? before.map(this::contents).orElse(Contents.NONE) : Contents.NONE,
                migrations,
                refusals(set, jar, before, new Findings(signature, plan, brings)),
                questions(jar, before, migrations),
                ModuleUsage.of(jar, this::isThere),
                companions.of(set));
    }

    private boolean isThere(String id) {
        return runtime.present().stream().anyMatch(module -> module.id().equals(id));
    }

    private Contents contents(DesiredModule module) {
        if (!jars.has(module.sha256())) {
            return Contents.NONE;
        }
        Path file = jars.path(module.sha256());
        return JarContents.of(file, ModuleJar.read(file));
    }

    private record Findings(Signature signature, ModuleTables.Plan plan, Contents brings) {}

    private List<Problem> refusals(JarSet set, ModuleJar jar, Optional<DesiredModule> before, Findings found) {
        List<Problem> refusals = new ArrayList<>();
        if (before.filter(module -> module.sha256().equals(set.sha256())).isPresent()) {
            refusals.add(file("same", jar.id(), jar.version()));
        }
        if (demand == Demand.REQUIRED && found.signature().trust() == Trust.UNSIGNED) {
            refusals.add(file("unsigned"));
        } else if (demand == Demand.REQUIRED && found.signature().trust() == Trust.UNKNOWN) {
            refusals.add(file("unknownSigner", found.signature().signer()));
        }
        List<String> clashes = runtime.clashes(jar);
        if (!clashes.isEmpty()) {
            refusals.add(file("clash", jar.id(), String.join(", ", clashes)));
        }
        found.brings().tables().stream()
                .map(ModuleInspection.Part::name)
                .filter(table -> !table.startsWith(jar.prefix() + "_"))
                .findFirst()
                .ifPresent(table -> refusals.add(file("foreignTable", table, jar.prefix())));
        ModuleUsage.missing(jar, this::isThere).ifPresent(refusals::add);
        refusals.addAll(companions.refusals(set, demand == Demand.REQUIRED));
        List<String> missing = runtime.missing(jar, set);
        if (!missing.isEmpty()) {
            refusals.add(file("missing", String.join("; ", missing)));
        }
        if (!found.plan().problem().isEmpty()) {
            refusals.add(file("tables", found.plan().problem()));
        }
        return refusals;
    }

    private static List<Problem> questions(ModuleJar jar, Optional<DesiredModule> before, List<Migration> migrations) {
        List<Problem> questions = new ArrayList<>();
        before.filter(module -> !isNext(jar.version(), module.version()))
                .ifPresent(module -> questions.add(file("older", jar.version(), module.version())));
        long contracts = migrations.stream().filter(step -> !step.expands()).count();
        if (before.isPresent() && contracts > 0) {
            questions.add(file("noWayBack", String.valueOf(contracts)));
        }
        return questions;
    }

    /** Newer, or the next build of the same unfinished version. */
    private static boolean isNext(String version, String installed) {
        return ModuleJar.isNewer(version, installed) || (version.equals(installed) && version.endsWith("SNAPSHOT"));
    }

    private static Problem file(String reason, Object... values) {
        return Problem.of("file", "control.install." + reason, values);
    }
}
