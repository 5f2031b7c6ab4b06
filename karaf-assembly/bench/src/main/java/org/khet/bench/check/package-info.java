/** Who somebody is: sign-in, what somebody may do, who decides for whom. */
@org.jspecify.annotations.NullMarked
package org.khet.bench.check;
