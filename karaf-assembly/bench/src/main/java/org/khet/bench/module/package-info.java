/** Modules that come and change while people work. */
@org.jspecify.annotations.NullMarked
package org.khet.bench.module;
