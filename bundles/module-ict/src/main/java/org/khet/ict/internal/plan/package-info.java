/** ICT plans with their projects. */
@org.jspecify.annotations.NullMarked
package org.khet.ict.internal.plan;
