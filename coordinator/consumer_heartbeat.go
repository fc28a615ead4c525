package coordinator

import (
	"context"

	"github.com/ottla/ottla/wire"
)

// ConsumerHeartbeat answers a ConsumerGroupHeartbeat request.
func (gs *Groups) ConsumerHeartbeat(ctx context.Context, r ConsumerHeartbeatRequest) ConsumerHeartbeatResult {
	return ConsumerHeartbeatResult{Error: wire.ErrUnsupportedVersion}
}

// DescribeConsumer tells what ConsumerGroupDescribe wants to know of a group.
func (gs *Groups) DescribeConsumer(groupID string) ConsumerDescription {
	return ConsumerDescription{Error: wire.ErrUnsupportedVersion}
}
