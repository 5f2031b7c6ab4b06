package org.khet.portal.api.admin.module;

import java.util.List;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.outcome.Problem;

/**
 * What a jar is and what would happen if it were let in; found without running any of its code and without a change of the
 * runtime. Reasons are text keys of {@code control}.
 *
 * @param sha256     hash of the jar, with libraries of all their hashes, by which it is let in afterwards
 * @param id         module
 * @param version    version of its bundle
 * @param prefix     prefix of its tables
 * @param installed  version that runs now, empty when none
 * @param signature  who signed it
 * @param brings     what it brings
 * @param before     what the version that runs now brings; empty lists when none
 * @param migrations changes of tables that would run, in order
 * @param refusals   why it cannot be let in; empty when it can
 * @param questions  what somebody has to agree to, e.g. that the version is older
 * @param uses       other modules that it uses
 * @param libraries  bundles that come with it in a kar and are no modules
 */
public record ModuleInspection(
        String sha256,
        ModuleId id,
        String version,
        String prefix,
        String installed,
        Signature signature,
        Contents brings,
        Contents before,
        List<Migration> migrations,
        List<Problem> refusals,
        List<Problem> questions,
        List<Use> uses,
        List<Companion> libraries) {
    /** Keeps immutable copies. */
    public ModuleInspection {
        libraries = List.copyOf(libraries);
        uses = List.copyOf(uses);
        migrations = List.copyOf(migrations);
        refusals = List.copyOf(refusals);
        questions = List.copyOf(questions);
    }

    /** Of a module that uses no other and comes alone. */
    public ModuleInspection(
            String sha256,
            ModuleId id,
            String version,
            String prefix,
            String installed,
            Signature signature,
            Contents brings,
            Contents before,
            List<Migration> migrations,
            List<Problem> refusals,
            List<Problem> questions) {
        this(
                sha256,
                id,
                version,
                prefix,
                installed,
                signature,
                brings,
                before,
                migrations,
                refusals,
                questions,
                List.of(),
                List.of());
    }

    /** Whether a version runs that would be replaced. */
    public boolean isUpdate() {
        return !installed.isEmpty();
    }

    /** Whether the version before could work on the tables afterwards. */
    public boolean goesBack() {
        return migrations.stream().allMatch(Migration::expands);
    }

    /**
     * Another module that this one uses, as its manifest says.
     *
     * @param module the other one
     * @param needed true when it is of no use without it ({@code Khet-Needs}), false when it can do without
     *               ({@code Khet-Wants})
     * @param there  whether the other one is installed now
     */
    public record Use(ModuleId module, boolean needed, boolean there) {}

    /**
     * A bundle that comes with the module, and goes with the last module that brought it.
     *
     * @param name      name of the bundle
     * @param version   its version
     * @param signature who signed it
     * @param own       whether the portal has a bundle of this name itself, which is used in its place
     */
    public record Companion(String name, String version, Signature signature, boolean own) {}

    /**
     * Signature of a jar.
     *
     * @param trust  how far it is believed
     * @param signer name in the certificate, empty when unsigned
     */
    public record Signature(Trust trust, String signer) {
        /** Not signed. */
        public static final Signature NONE = new Signature(Trust.UNSIGNED, "");
    }

    /** How far a signature is believed. */
    public enum Trust {
        /** Signed with a certificate of the trust folder, or one that such a certificate signed. */
        TRUSTED,
        /** Whole, but by somebody whom this portal does not know. */
        UNKNOWN,
        /** Not signed, or not all of it. */
        UNSIGNED
    }

    /**
     * One thing that a module brings.
     *
     * @param name    view, permission, table, setting or service
     * @param thai    Thai label, empty when it has none
     * @param english English label, empty when it has none
     */
    public record Part(String name, String thai, String english) {}

    /**
     * What a module brings.
     *
     * @param views       screens
     * @param permissions permissions
     * @param tables      tables
     * @param jobs        work that it does by itself
     * @param settings    settings of an office
     * @param services    contracts that it serves to other modules
     * @param processes   processes of the work manuals
     */
    public record Contents(
            List<Part> views,
            List<Part> permissions,
            List<Part> tables,
            List<Part> jobs,
            List<Part> settings,
            List<Part> services,
            List<Part> processes) {
        /** Of a module that serves no process. */
        public Contents(
                List<Part> views,
                List<Part> permissions,
                List<Part> tables,
                List<Part> jobs,
                List<Part> settings,
                List<Part> services) {
            this(views, permissions, tables, jobs, settings, services, List.of());
        }

        /** Nothing. */
        public static final Contents NONE =
                new Contents(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

        /** Keeps immutable copies. */
        public Contents {
            views = List.copyOf(views);
            permissions = List.copyOf(permissions);
            tables = List.copyOf(tables);
            jobs = List.copyOf(jobs);
            settings = List.copyOf(settings);
            services = List.copyOf(services);
            processes = List.copyOf(processes);
        }
    }

    /**
     * A change of tables that would run.
     *
     * @param version time as version
     * @param what    what it does, in its own words
     * @param expands true when it only adds, so that the version before can come back
     */
    public record Migration(String version, String what, boolean expands) {}
}
