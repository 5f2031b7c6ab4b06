package org.khet.portal.persistence.internal.migration;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Lets Flyway read the catalogue of a Derby database with Thai order. There a literal has the order of the database and a
 * column of the catalogue has not, and Derby compares only equals: Flyway's {@code TABLETYPE='T'} fails unless it is cast.
 */
final class DerbyCatalogue implements InvocationHandler {
    private static final String QUESTION = "TABLETYPE='T'";
    private static final String CAST = "cast(TABLETYPE as char(1))='T'";
    private final Object real;

    private DerbyCatalogue(Object real) {
        this.real = real;
    }

    static DataSource of(DataSource database) {
        return (DataSource) proxy(DataSource.class, database);
    }

    private static Object proxy(Class<?> type, Object real) {
        return Proxy.newProxyInstance(
                DerbyCatalogue.class.getClassLoader(), new Class<?>[] {type}, new DerbyCatalogue(real));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] args) throws Throwable {
        if (method.getName().equals("prepareStatement") && args != null) {
            args[0] = String.valueOf(args[0]).replace(QUESTION, CAST);
        }
        try {
            Object answer = method.invoke(real, args);
            return answer instanceof Connection connection ? proxy(Connection.class, connection) : answer;
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }
}
