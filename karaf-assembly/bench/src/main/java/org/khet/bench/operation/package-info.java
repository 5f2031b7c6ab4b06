/** What those who run the portal do while people work. */
@org.jspecify.annotations.NullMarked
package org.khet.bench.operation;
