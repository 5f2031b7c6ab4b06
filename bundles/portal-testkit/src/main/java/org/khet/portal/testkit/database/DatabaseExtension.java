package org.khet.portal.testkit.database;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterClassTemplateInvocationCallback;
import org.junit.jupiter.api.extension.BeforeClassTemplateInvocationCallback;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContext;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContextProvider;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.khet.portal.persistence.internal.source.DatabaseKind;
import org.khet.portal.persistence.internal.unit.UnitSource;

/**
 * Gives each invocation of a test class its database. One PostgreSQL server for all classes of a run, and for those of one
 * unit one database, which is emptied after each class; a class that left more behind than rows makes the next one get a new
 * copy, and a class that asks for its own has one.
 */
final class DatabaseExtension implements ClassTemplateInvocationContextProvider {
    private static final ExtensionContext.Namespace NAMES = ExtensionContext.Namespace.create(DatabaseExtension.class);

    @Override
    public boolean supportsClassTemplate(ExtensionContext context) {
        return true;
    }

    @Override
    public Stream<? extends ClassTemplateInvocationContext> provideClassTemplateInvocationContexts(
            ExtensionContext context) {
        return Stream.of(DatabaseKind.values()).map(Invocation::new);
    }

    private record Invocation(DatabaseKind kind) implements ClassTemplateInvocationContext {
        @Override
        public String getDisplayName(int index) {
            return kind.text();
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of(new Life(kind));
        }
    }

    /** Opens the database before the class, closes it after, hands it to constructors and methods. */
    private record Life(DatabaseKind kind)
            implements BeforeClassTemplateInvocationCallback, AfterClassTemplateInvocationCallback, ParameterResolver {
        @Override
        public void beforeClassTemplateInvocation(ExtensionContext context) {
            database(context);
        }

        @Override
        public void afterClassTemplateInvocation(ExtensionContext context) {
            MigratedDatabase database = context.getStore(NAMES).remove(kind, MigratedDatabase.class);
            if (database != null) {
                database.close();
                giveBack(context);
            }
        }

        private void giveBack(ExtensionContext context) {
            ReusableDatabase own = context.getStore(NAMES).remove(ownKey(), ReusableDatabase.class);
            if (own != null) {
                own.close();
                return;
            }
            String key = sharedKey(header(context));
            ReusableDatabase shared = ofAllClasses(context).get(key, ReusableDatabase.class);
            if (shared != null && !shared.isReadyAgain()) {
                ofAllClasses(context).remove(key);
                shared.close();
            }
        }

        /** Names the product: else the second run of a class would find the database of the first. */
        private String ownKey() {
            return kind + " of the class";
        }

        private String sharedKey(ModuleHeader header) {
            return kind + " shared " + header.id();
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == TestDatabase.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return database(context);
        }

        private MigratedDatabase database(ExtensionContext context) {
            return context.getStore(NAMES).computeIfAbsent(kind, ignored -> open(context), MigratedDatabase.class);
        }

        private MigratedDatabase open(ExtensionContext context) {
            Class<?> test = context.getRequiredTestClass();
            ModuleHeader header = header(context);
            UnitSource source = ClassPathUnit.find(header, test.getClassLoader());
            DatabaseTemplate template = template(context, source);
            OnEachDatabase wanted = test.getAnnotation(OnEachDatabase.class);
            boolean own = wanted != null && wanted.own();
            ExtensionContext.Store store = own ? context.getStore(NAMES) : ofAllClasses(context);
            return new MigratedDatabase(store.computeIfAbsent(
                    own ? ownKey() : sharedKey(header),
                    ignored -> new ReusableDatabase(template, name(), source),
                    ReusableDatabase.class));
        }

        private static ModuleHeader header(ExtensionContext context) {
            OnEachDatabase wanted = context.getRequiredTestClass().getAnnotation(OnEachDatabase.class);
            return wanted == null || wanted.module().isEmpty()
                    ? ModuleHeader.ofBundleUnderTest()
                    : ModuleHeader.parse(wanted.module());
        }

        private DatabaseTemplate template(ExtensionContext context, UnitSource source) {
            return ofAllClasses(context)
                    .computeIfAbsent(
                            kind + " " + source.id(),
                            ignored -> DatabaseTemplate.of(server(context), name(), source),
                            DatabaseTemplate.class);
        }

        /** Outlives the root of the context, of which a fork of many classes has one for each class. */
        private static ExtensionContext.Store ofAllClasses(ExtensionContext context) {
            return context.getStore(ExtensionContext.StoreScope.LAUNCHER_SESSION, NAMES);
        }

        private static String name() {
            return "t_" + UUID.randomUUID().toString().replace("-", "").toLowerCase(Locale.ROOT);
        }

        private DatabaseServer server(ExtensionContext context) {
            ExtensionContext.Store store = ofAllClasses(context);
            return kind == DatabaseKind.DERBY
                    ? store.computeIfAbsent(DerbyServer.class, ignored -> new DerbyServer(), DerbyServer.class)
                    : store.computeIfAbsent(
                            PostgresServer.class, ignored -> new PostgresServer(), PostgresServer.class);
        }
    }
}
