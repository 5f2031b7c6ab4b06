package org.khet.portal.testkit.database;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.ClassTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs the whole test class twice: on an empty Derby and on an empty PostgreSQL database, each with the migrations of the
 * bundle under test. The constructor or the methods take a {@link TestDatabase}.
 *
 * <pre>{@code
 * @OnEachDatabase
 * class JpaRepairRequestsDbTest {
 *     private final JpaRepairRequests requests;
 *
 *     JpaRepairRequestsDbTest(TestDatabase database) {
 *         requests = new JpaRepairRequests(database.unit());
 *     }
 * }
 * }</pre>
 */
@ClassTemplate
@ExtendWith(DatabaseExtension.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface OnEachDatabase {
    /**
     * The header {@code Khet-Module} of the unit, e.g. {@code id=ict;prefix=ict}; taken from the file {@code bnd.bnd} of the
     * bundle under test when empty.
     */
    String module() default "";

    /**
     * Whether the class has databases of its own: one that changes more than rows, or reads what only a database has in which
     * nobody worked before. Other classes of the same unit share theirs.
     */
    boolean own() default false;
}
