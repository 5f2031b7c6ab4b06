/** Pages of a running portal with its demonstration: how long the server takes and how many statements it sends. */
@org.jspecify.annotations.NullMarked
package org.khet.bench.page;
