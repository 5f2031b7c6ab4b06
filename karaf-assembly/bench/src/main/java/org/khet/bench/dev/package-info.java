/** An author at work: a module of the own, made and changed in a copy of the sources. */
@org.jspecify.annotations.NullMarked
package org.khet.bench.dev;
